/**
 * What a visitor may need that is no visit to a desk: to ask about an application of their own. The listing sends that to
 * the phone. It stands among the services, with an id of its own.
 */
export const MY_APPLICATION = "my-application";

export type Need = typeof MY_APPLICATION;
