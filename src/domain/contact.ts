import type { Fact, Source } from "./fact";
import type { Schedule, Week } from "./schedule";

export interface Phone extends Schedule {
  /** for tel: links, "+31880430430" */
  readonly tel: string;
  readonly national: string;
  readonly international: string;
  readonly facts: readonly Fact[];
  readonly source: Source;
}

export interface Channel {
  readonly url: string;
  readonly label: string;
  readonly facts: readonly Fact[];
  readonly cautions: readonly Fact[];
  readonly source: Source;
}

export interface Contact {
  readonly phone: Phone;
  readonly emailForm: Channel;
  readonly social: Channel & { readonly week: Week };
  readonly post: {
    readonly lines: readonly string[];
    readonly facts: readonly Fact[];
    readonly source: Source;
  };
  readonly vNumber: readonly Fact[];
  readonly waits: Fact;
}
