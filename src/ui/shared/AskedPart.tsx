import { useRef } from "react";
import styles from "./AskedPart.module.css";
import type { LazyPartProps } from "./LazyPart";
import { LazyPart } from "./LazyPart";
import { TryAgain } from "./TryAgain";

interface Props<PartProps extends object> extends Pick<LazyPartProps<PartProps>, "load" | "props"> {
  /** what is said while its code is slow to come, and when it cannot be had */
  readonly slow: string;
  readonly failed: string;
}

/** A part that a tap has asked for: where it does not come, a sentence and a way to ask again stand in its place. */
export function AskedPart<PartProps extends object>({ load, props, slow, failed }: Props<PartProps>) {
  const place = useRef<HTMLDivElement>(null);
  const again = (sentence: string, retry: () => void) => {
    // The button goes when it is pressed; the keyboard goes on where the part comes.
    const onRetry = () => {
      place.current?.focus();
      retry();
    };
    return <TryAgain onRetry={onRetry}>{sentence}</TryAgain>;
  };
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      <LazyPart
        load={load}
        props={props}
        waiting={(retry) => retry && again(slow, retry)}
        failed={(retry) => again(failed, retry)}
      />
    </div>
  );
}
