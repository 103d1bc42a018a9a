import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import { Root } from "./app/Root";
import { takeOverChoice } from "./app/takeOverChoice";
import { readBuiltIn } from "./directory/builtIn";
import { pictureIn } from "./ui/map/MapPicture";
import "./styles/tokens.css";
import "./styles/base.css";
// The built page has sections that the live one shows in its panel only.
import "./ui/shared/AdvisoryTag.module.css";
import "./ui/shared/SourceLine.module.css";
import "./ui/panel/sections/PanelSection.module.css";
import "./ui/panel/sections/RulesSection.module.css";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element with the id root");

// Throws where the page holds no directory: then the page as it was built stays.
const built = readBuiltIn(document);
const picture = pictureIn(document);
takeOverChoice(root);

// The built page holds what is true at any time (see BuiltPage). The first live render takes its place in one step:
// nothing of it could be kept, since each of its sentences now depends on the clock; so there is nothing to hydrate.
// It is rendered in slices (a transition), so that scrolling and tapping are answered meanwhile.
startTransition(() =>
  createRoot(root).render(
    <StrictMode>
      <Root built={built} picture={picture} />
    </StrictMode>,
  ),
);
