import type { Plugin } from "vite";
import { folderOf, languages } from "../../i18n/languages";

const FOLDERS = new Set(languages.map((language) => `/${folderOf(language)}`));

/** `npm start` leads from `/nl` to `/nl/`, as every server of files does. */
export const previewFolders: Plugin = {
  name: "preview-folders",
  configurePreviewServer({ middlewares }) {
    middlewares.use(({ url = "/" }, response, next) => {
      const [path = "/", ...query] = url.split("?");
      if (!FOLDERS.has(`${path}/`)) return next();
      response.writeHead(301, { location: [`${path}/`, ...query].join("?") });
      response.end();
    });
  },
};
