/** Names a service, a desk, a place: in links, in data attributes and in the directory's references. */
export const ID = /^[a-z][a-z0-9-]{0,63}$/;
