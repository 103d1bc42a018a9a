import { memo } from "react";
import { BuiltPart } from "../shared/builtParts";
import { LazyPart } from "../shared/LazyPart";
import type { AboutProps } from "./About";

const loadAbout = async () => (await import("./About")).About;
const asBuilt = () => <BuiltPart part="about" />;

/** Below the desks: as it was built, until its code is there. No filter changes it. */
export const AboutSlot = memo(function AboutSlot(props: AboutProps) {
  return <LazyPart load={loadAbout} props={props} waiting={asBuilt} failed={asBuilt} />;
});
