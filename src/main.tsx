// What other styles are composed of comes before them.
import "./ui/shared/patterns.module.css";
import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import { Root } from "./app/Root";
import { takeChoice, takePlace } from "./app/takePlace";
import { readBuiltIn } from "./directory/builtIn";
import { readBuiltInSpeech } from "./i18n/builtInSpeech";
import { keptLanguage } from "./i18n/keptLanguage";
import { english, folderOf, homeOf, languageOf, languages } from "./i18n/languages";
import { loadSpeech } from "./i18n/loadSpeech";
import { fetchModule } from "./offline/fetchPart";
import { setTrustedTypes } from "./policy/trustedTypes";
import { builtPartsIn } from "./ui/shared/builtParts";
import { leadToLanguage } from "./url/language";
import "./styles/tokens.css";
import "./styles/base.css";
// What the page has before its scripts, and without them, though the code of it comes later.
import "./ui/about/About.module.css";
import "./ui/filters/NeedCard.module.css";
import "./ui/shared/AdvisoryTag.module.css";
import "./ui/shared/FactList.module.css";
import "./ui/shared/OtherContacts.module.css";
import "./ui/shared/PhoneNumbers.module.css";
import "./ui/shared/SourceLine.module.css";
import "./ui/shared/Sources.module.css";

/** Throws where something is missing: then the page as it was built stays. */
async function start(page: HTMLElement): Promise<void> {
  const language = languageOf(document.documentElement.lang) ?? english;
  const folders = new Map(languages.map((known) => [known.code, folderOf(known)]));
  const here = { code: language.code, home: homeOf(language), atRoot: language === english };
  if (leadToLanguage(here, folders, keptLanguage(language.code))) return;

  await liveStyles();
  const built = readBuiltIn(document);
  const { files, facts } = readBuiltInSpeech(document);
  const speech = { ...(await loadSpeech(language, files, fetchModule)), facts };
  const parts = builtPartsIn(document);

  // The first render answers for it; what is chosen later is taken with the place.
  takeChoice(page);

  // The built page holds what is true at any time (see BuiltPage); each sentence of the live one depends on the clock.
  // So there is nothing to hydrate: the live page is rendered beside it, in slices (a transition), while the built one
  // answers scrolling and tapping; then it takes its place in one step.
  const live = document.createElement("div");
  live.id = page.id;
  startTransition(() =>
    createRoot(live).render(
      <StrictMode>
        <Root built={built} speech={speech} parts={parts} onReady={() => takePlace(page, live)} />
      </StrictMode>,
    ),
  );
}

/**
 * Waits for the styles that the live page needs: WebKit may run scripts before them. Where they could not be had, it
 * throws (Chromium: they are empty), or waits for ever.
 */
async function liveStyles(): Promise<void> {
  const link = document.querySelector<HTMLLinkElement>("link[rel=stylesheet][media=all]");
  if (link && !link.sheet) await new Promise((resolve) => link.addEventListener("load", resolve));
  if (link && !link.sheet?.cssRules.length) throw new Error(`${link.href} could not be loaded`);
}

setTrustedTypes();

const page = document.getElementById("root");
if (!page) throw new Error("index.html has no element with the id root");
void start(page);
