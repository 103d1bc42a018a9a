import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { ErrorBoundary } from "./app/ErrorBoundary";
import { FailureScreen } from "./app/FailureScreen";
import { Providers } from "./app/Providers";
import "./styles/tokens.css";
import "./styles/base.css";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element with the id root");

createRoot(root).render(
  <StrictMode>
    <Providers>
      <ErrorBoundary
        fallback={({ message }) => (
          <FailureScreen kind="broken" message={message} onRetry={() => window.location.reload()} />
        )}
      >
        <App />
      </ErrorBoundary>
    </Providers>
  </StrictMode>,
);
