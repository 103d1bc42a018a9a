import type { Coords, DoneCallback, TileLayerOptions } from "leaflet";
import { TileLayer } from "leaflet";

/**
 * A tile layer that looks at the answer before it shows the picture. An `<img>` shows whatever picture comes, even one
 * that a server sends with "403 Forbidden"; and it waits for ever for one that never comes.
 */
export class FetchedTileLayer extends TileLayer {
  readonly #patience: number;
  readonly #loading = new Map<HTMLElement, AbortController>();

  /** @param patience milliseconds after which a tile counts as not coming */
  constructor(url: string, patience: number, options: TileLayerOptions) {
    super(url, options);
    this.#patience = patience;
    this.on("tileunload", ({ tile }) => this.#loading.get(tile)?.abort());
  }

  override createTile(coords: Coords, done: DoneCallback): HTMLElement {
    const image = document.createElement("img");
    image.alt = "";
    const abort = new AbortController();
    this.#loading.set(image, abort);
    void this.#show(image, this.getTileUrl(coords), abort)
      .then(() => done(undefined, image))
      .catch((error: unknown) => done(error instanceof Error ? error : new Error(String(error)), image));
    return image;
  }

  async #show(image: HTMLImageElement, url: string, abort: AbortController): Promise<void> {
    const timer = setTimeout(() => abort.abort(), this.#patience);
    let picture: string | null = null;
    try {
      const response = await fetch(url, { signal: abort.signal, referrerPolicy: "no-referrer" });
      if (!response.ok) throw new Error(`the tile server answered ${response.status}`);
      picture = URL.createObjectURL(await response.blob());
      image.src = picture;
      await image.decode();
    } finally {
      clearTimeout(timer);
      this.#loading.delete(image);
      if (picture) URL.revokeObjectURL(picture);
    }
  }
}
