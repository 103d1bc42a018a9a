import type { ReactNode } from "react";
import { Component } from "react";

interface Props {
  readonly children: ReactNode;
  /** what the part is about: where that changes, one that broke is rendered again */
  readonly about?: string | undefined;
  /** what stands in the place of a part that broke; `retry` renders the part again */
  readonly fallback: (error: Error, retry: () => void) => ReactNode;
}

interface State {
  readonly error: Error | null;
}

/** Keeps a part that breaks from taking the others with it. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(thrown: unknown): State {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override componentDidUpdate({ about }: Props): void {
    if (this.state.error && about !== this.props.about) this.setState({ error: null });
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error ? this.props.fallback(error, () => this.setState({ error: null })) : this.props.children;
  }
}
