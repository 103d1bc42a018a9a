import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { Root } from "./app/Root";
import { readBuiltIn } from "./directory/builtIn";
import "./styles/tokens.css";
import "./styles/base.css";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element with the id root");

const page = (
  <StrictMode>
    <Root builtIn={readBuiltIn(document)} />
  </StrictMode>
);

// The built page is prerendered; in development it is empty.
if (root.hasChildNodes()) hydrateRoot(root, page);
else createRoot(root).render(page);
