import { readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import type { Lifeline } from "./src/directory/lifeline";
import { parseDirectory } from "./src/directory/parseDirectory";

const DIRECTORY = "data/directory.json";

// A malformed directory stops the build here, with a message that names the place.
const directory = parseDirectory(readFileSync(new URL(DIRECTORY, import.meta.url), "utf8"));

const lifeline: Lifeline = {
  tel: directory.contact.phone.tel,
  national: directory.contact.phone.national,
  international: directory.contact.phone.international,
  addresses: directory.desks.map(({ name, street, postcode, city }) => ({
    name,
    address: `${street}, ${postcode} ${city}`,
  })),
};

/** Puts the directory beside the built app, under its own name: a corrected file there needs no new build. */
const emitDirectory: Plugin = {
  name: "emit-directory",
  generateBundle() {
    this.emitFile({
      type: "asset",
      fileName: DIRECTORY,
      source: readFileSync(new URL(DIRECTORY, import.meta.url)),
    });
  },
};

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Without scripts there are still a number to call and eight addresses. */
const lifelineWithoutScripts: Plugin = {
  name: "lifeline-without-scripts",
  transformIndexHtml: (html) =>
    html.replace(
      "%LIFELINE%",
      `<h1>IND desk finder</h1><p>This page needs JavaScript. Call the IND: <a href="tel:${lifeline.tel}">${lifeline.international}</a></p><ul>${lifeline.addresses
        .map(({ name, address }) => `<li>${escaped(name)}: ${escaped(address)}</li>`)
        .join("")}</ul>`,
    ),
};

export default defineConfig({
  // Relative addresses: the built folder works under any path of any server.
  base: "./",
  plugins: [react(), emitDirectory, lifelineWithoutScripts],
  define: { __LIFELINE__: JSON.stringify(lifeline) },
  preview: { port: 4173 },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "rules",
          environment: "node",
          include: ["tests/*.test.ts", "tests/{domain,directory,url,i18n,data}/**/*.test.ts"],
          setupFiles: ["tests/support/quiet.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "proof",
          environment: "node",
          include: ["tests/proof/**/*.test.ts"],
          setupFiles: ["tests/support/quiet.ts"],
          // The oracles read the process's own zone.
          env: { TZ: "Europe/Amsterdam" },
        },
      },
      {
        extends: true,
        test: {
          name: "screens",
          environment: "jsdom",
          include: ["tests/{app,ui,flows}/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/support/quiet.ts", "tests/support/screen.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          environment: "node",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["tests/browser/support/globalSetup.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Two files at once: they wait more than they compute.
          maxWorkers: 2,
        },
      },
    ],
  },
});
