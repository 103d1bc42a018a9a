import type { TrustedTypePolicyFactory } from "trusted-types/lib";
import { WORKER_URL } from "../offline/workerUrl";

/** Leaflet asks with it, once, whether the browser draws SVG. */
const SVG_PROBE = "<svg/>";

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypePolicyFactory;
  }
}

/**
 * The page's content policy lets text become markup, or the address of a script, through this alone (W3C Trusted
 * Types): two constants of packages pass, anything else throws a TypeError. Browsers without Trusted Types do without.
 */
export function setTrustedTypes(): void {
  window.trustedTypes?.createPolicy("default", {
    createHTML: (markup) => only(SVG_PROBE, markup),
    createScriptURL: (url) => only(WORKER_URL, url),
  });
}

function only(trusted: string, given: string): string {
  if (given !== trusted) throw new TypeError("text that this page does not trust");
  return trusted;
}
