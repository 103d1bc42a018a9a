import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { headersAt, readHeaders } from "./headerRules";
import { HEADERS_FILE } from "./writePolicy";

/** `npm start` answers as a server that reads the built headers does. */
export const previewHeaders: Plugin = {
  name: "preview-headers",
  configurePreviewServer({ config, middlewares }) {
    const rules = readHeaders(readFileSync(resolve(config.root, config.build.outDir, HEADERS_FILE), "utf8"));
    middlewares.use(({ url = "/" }, response, next) => {
      const [path = "/"] = url.split("?");
      response.setHeaders(new Map(Object.entries(headersAt(path, rules))));
      next();
    });
  },
};
