import type { ComponentType, ReactNode } from "react";
import { startTransition, use, useEffect, useState } from "react";
import { useTexts } from "../../i18n/texts";
import { GoneError, PATIENCE } from "../../offline/fetchPart";
import { ErrorBoundary } from "./ErrorBoundary";
import { ReloadContext } from "./reload";

export interface LazyPartProps<PartProps extends object> {
  /** fetches the part's code; has to be stable */
  readonly load: () => Promise<ComponentType<PartProps>>;
  readonly props: PartProps;
  /** what the part is about, where that changes: one that broke is tried with the next */
  readonly about?: string;
  /** what stands in its place while it is on its way; when that takes long, with a way to ask again */
  readonly waiting: (retry: (() => void) | null) => ReactNode;
  /** what stands in its place when its code cannot be had, or breaks */
  readonly failed: (retry: () => void) => ReactNode;
}

type State<PartProps> =
  | { readonly kind: "loading" | "slow" | "failed" | "gone" }
  | { readonly kind: "ready"; readonly Part: ComponentType<PartProps> };

/**
 * A part whose code comes when it is wanted. React's own `lazy` keeps a failure for ever; this one can be tried again,
 * and says when it hangs. Its words come with it.
 */
export function LazyPart<PartProps extends object>({
  load,
  props,
  about,
  waiting,
  failed,
}: LazyPartProps<PartProps>) {
  const [state, setState] = useState<State<PartProps>>({ kind: "loading" });
  const [attempt, setAttempt] = useState(0);
  const { complete } = useTexts();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt asks again
  useEffect(() => {
    let wanted = true;
    const show = (next: State<PartProps>) => wanted && startTransition(() => setState(next));
    const timer = setTimeout(() => show({ kind: "slow" }), PATIENCE);
    const bring = async () => {
      // An effect that React undoes at once, as in StrictMode, asks for nothing.
      await null;
      if (!wanted) return;
      try {
        const [Part] = await Promise.all([load(), complete()]);
        show({ kind: "ready", Part });
      } catch (error) {
        show({ kind: error instanceof GoneError ? "gone" : "failed" });
      } finally {
        clearTimeout(timer);
      }
    };
    void bring();
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [load, attempt]);
  const reload = use(ReloadContext);
  const retry = () => {
    // What the server still does not have comes with the page that names its newer files; the address keeps what was chosen.
    if (state.kind === "gone" && attempt > 0) return reload();
    setState({ kind: "loading" });
    setAttempt(attempt + 1);
  };
  switch (state.kind) {
    case "loading":
      return waiting(null);
    case "slow":
      return waiting(retry);
    case "failed":
    case "gone":
      return failed(retry);
    case "ready":
      return (
        <ErrorBoundary about={about} fallback={(_, again) => failed(again)}>
          <state.Part {...props} />
        </ErrorBoundary>
      );
  }
}
