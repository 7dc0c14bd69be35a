/** A mail that a real backend would have sent. The only place where links, codes and passwords stand in full. */
export interface MailMessage {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly links: readonly string[];
  readonly code: string | null;
  readonly password?: string;
  readonly sentAt: string;
  readonly bookingId?: string;
}
