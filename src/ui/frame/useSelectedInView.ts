import { useEffect } from "react";

/** A desk chosen on the map comes into view in the list; unless a sheet covers the list. */
export function useSelectedInView(desk: string | null, covered: boolean): void {
  useEffect(() => {
    if (desk && !covered)
      document.querySelector(`li[data-desk="${desk}"]`)?.scrollIntoView({ block: "nearest" });
  }, [desk, covered]);
}
