import type { BrowserContext } from "playwright-core";

/** What the content policy forbids in the pages that a context loads from now on, oldest first. */
export async function recordViolations(context: BrowserContext): Promise<readonly string[]> {
  const violations: string[] = [];
  await context.exposeFunction("reportViolation", (violation: string) => void violations.push(violation));
  await context.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) =>
      Reflect.get(window, "reportViolation")(`${effectiveDirective}: ${blockedURI} ${sample}`),
    ),
  );
  return violations;
}
