/** An entry of a calendar. Nothing in it says who goes or calls: no name, no V-number. */
export interface CalendarEvent {
  /** the same for the same thing at the same time, so that taking it twice gives one entry */
  readonly uid: string;
  readonly title: string;
  readonly location: string;
  readonly description: string;
  readonly link: string;
  /** milliseconds since 1970-01-01T00:00Z */
  readonly starts: number;
  readonly ends: number;
  /** when this entry is made */
  readonly made: number;
  /** whether it waits for somebody's word, as an appointment does */
  readonly tentative: boolean;
  /** how long before its start it rings: durations of RFC 5545, section 3.3.6 */
  readonly rings: readonly string[];
}
