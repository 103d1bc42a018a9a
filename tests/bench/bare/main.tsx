import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import "leaflet/dist/leaflet.css";
import { BarePage } from "./BarePage";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element with the id root");

createRoot(root).render(
  <QueryClientProvider client={new QueryClient()}>
    <BarePage />
  </QueryClientProvider>,
);
