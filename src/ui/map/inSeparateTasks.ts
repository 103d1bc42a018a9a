/**
 * Does each step in a task of its own, so that a tap between two of them is answered at once.
 * @returns cancels the remaining steps
 */
export function inSeparateTasks(steps: readonly (() => void)[]): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const next = ([step, ...others]: readonly (() => void)[]) => {
    if (!step) return;
    timer = setTimeout(() => {
      step();
      next(others);
    }, 0);
  };
  next(steps);
  return () => clearTimeout(timer);
}
