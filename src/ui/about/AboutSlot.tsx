import { memo } from "react";
import { BuiltFirst } from "../shared/BuiltFirst";
import type { AboutProps } from "./About";

const loadAbout = async () => (await import("./About")).About;

/** Below the desks: as it was built, until its code is there. No filter changes it. */
export const AboutSlot = memo(function AboutSlot(props: AboutProps) {
  return <BuiltFirst part="about" load={loadAbout} props={props} />;
});
