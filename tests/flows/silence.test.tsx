import { describe, expect, it, vi } from "vitest";
import { STANDINGS } from "../../src/domain/standing";
import { readSources } from "../support/imports";
import { openScene } from "../support/scene";
import { SURFACES } from "../support/surfaces";

vi.mock("../../src/ui/map/MapView", () => ({ MapView: () => <p>the map</p> }));

// Each opens the whole app.
vi.setConfig({ testTimeout: 20_000 });

const KINDS = STANDINGS.filter((standing) => standing !== "as-listed");

describe("no surface is silent about", () => {
  it.each(KINDS)("a desk that is reported %s", async (kind) => {
    const scene = await openScene(kind);
    const silent = SURFACES.filter(({ said, read }) => !said[kind].test(read(scene)));
    expect(silent.map(({ name, read }) => `${name}: ${read(scene)}`)).toEqual([]);
  });
});

it("no surface warns of a desk that is as listed", async () => {
  const scene = await openScene("as-listed");
  const wrong = SURFACES.filter(({ said, read }) => KINDS.some((kind) => said[kind].test(read(scene))));
  expect(wrong.map(({ name, read }) => `${name}: ${read(scene)}`)).toEqual([]);
  expect(SURFACES.filter(({ read }) => read(scene) === "").map(({ name }) => name)).toEqual([
    "the panel's warning",
  ]);
});

/** Reads a desk's name or address, or gives it a sign. */
const NAMES =
  /\bdesk\.(name|label|building|street)\b|\{[^}]*\b(name|label|street)\b[^}]*\} = (\w+\.)?desk\b|\baddress(Line|Lines|Text)\(|\bsignOf\(|\bPATHS[.[]/;
/** Makes sentences of what is known of a desk. */
const SPEAKS = /from "\.\.\/domain\/(desk|deskAnswer|dayPlan|standing)"/;
/** They draw and write what they are given, for all the surfaces. */
const TOOLS = [
  "src/ui/shared/SignIcon.tsx",
  "src/ui/shared/signElement.ts",
  "src/ui/shared/signs.ts",
  "src/words/address.ts",
];

it("each file that speaks of a desk belongs to a surface", () => {
  const speaking = readSources("src").filter(
    ({ path, code }) =>
      !path.startsWith("src/domain/") &&
      (NAMES.test(code) || (path.startsWith("src/words/") && SPEAKS.test(code))),
  );
  const makers = [...new Set(SURFACES.flatMap((surface) => surface.makers))];
  expect(speaking.map(({ path }) => path).sort()).toEqual([...makers, ...TOOLS].sort());
});
