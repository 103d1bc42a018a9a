/** CSS pixels. The phones are touched, the desktop is not; openApp's options can say otherwise. */
export const VIEWPORTS = {
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
  "small phone": { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true },
  "phone on its side": { viewport: { width: 844, height: 390 }, isMobile: true, hasTouch: true },
  desktop: { viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false },
};

export type Viewport = keyof typeof VIEWPORTS;
