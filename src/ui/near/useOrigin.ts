import { useCallback, useEffect, useRef, useState } from "react";
import type { NoPosition, Origin } from "../../domain/origin";
import { useTexts } from "../../i18n/texts";
import { forgetTown, keepTown, keptTown } from "./keptTown";
import type { Located } from "./locate";

interface NearState {
  readonly origin: Origin | null;
  /** the origin is a town that this device will know at the next visit */
  readonly kept: boolean;
  /** the device is being asked for its position */
  readonly asking: boolean;
  readonly problem: NoPosition | null;
}

export interface Near extends NearState {
  readonly onLocate: () => Promise<void>;
  /** the visitor waits for no answer any more */
  readonly onCancel: () => void;
  /** null: no distances any more, and nothing kept */
  readonly onOrigin: (origin: Origin | null) => void;
}

const NOWHERE: NearState = { origin: null, kept: false, asking: false, problem: null };

/** Milliseconds; a server may never answer for the code and the words that the question needs. */
const PATIENCE = 8000;
const tooLate = () => new Promise<never>((_, reject) => setTimeout(reject, PATIENCE));

/** @param complete brings the words for an answer that is none */
async function located(signal: AbortSignal, complete: () => Promise<void>): Promise<Located> {
  try {
    const needed = Promise.all([import("./locate"), complete()]);
    const [{ locate }] = await Promise.race([needed, tooLate()]);
    return await locate(signal);
  } catch {
    return { kind: "not-found", reason: "unasked" };
  }
}

/**
 * Where the visitor is, if it was said: by the device, on a tap, or by choosing a town. A town is kept on the device; a
 * position is gone when the page is closed.
 */
export function useOrigin(): Near {
  const { complete } = useTexts();
  const [state, setState] = useState(NOWHERE);
  const asked = useRef<AbortController>(null);
  // What was asked last counts: what was asked before may not change the screen any more.
  const ask = useCallback(() => {
    asked.current?.abort();
    asked.current = new AbortController();
    return asked.current.signal;
  }, []);
  useEffect(() => {
    const signal = ask();
    void keptTown().then((origin) => {
      if (origin && !signal.aborted) setState({ ...NOWHERE, origin, kept: true });
    });
    return () => void ask();
  }, [ask]);
  const onLocate = useCallback(async () => {
    const signal = ask();
    setState({ ...NOWHERE, asking: true });
    const answer = await located(signal, complete);
    if (signal.aborted) return;
    setState(
      answer.kind === "found"
        ? { ...NOWHERE, origin: answer.origin }
        : { ...NOWHERE, problem: answer.reason },
    );
  }, [ask, complete]);
  const onCancel = useCallback(() => {
    ask();
    setState(NOWHERE);
  }, [ask]);
  const onOrigin = useCallback(
    (origin: Origin | null) => {
      ask();
      if (!origin) forgetTown();
      setState({ ...NOWHERE, origin, kept: origin?.town ? keepTown(origin.town) : false });
    },
    [ask],
  );
  return { ...state, onLocate, onCancel, onOrigin };
}
