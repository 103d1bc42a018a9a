import { useMemo, useSyncExternalStore } from "react";
import { onAddressChange } from "./address";
import type { Choice, ChoiceKey } from "./search";
import { readSearch, unreadIn } from "./search";

const currentSearch = () => window.location.search;

/** The choice in the address bar, which is its only copy, and the parameters there that could not be read. */
export function useChoice(): { readonly choice: Choice; readonly unread: readonly ChoiceKey[] } {
  const search = useSyncExternalStore(onAddressChange, currentSearch);
  return useMemo(() => ({ choice: readSearch(search), unread: unreadIn(search) }), [search]);
}
