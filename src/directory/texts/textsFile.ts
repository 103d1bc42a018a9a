/** Where the directory's sentences in a language stand, below the app's root as below the project's. @param language its code */
export const textsFile = (language: string): string => `data/texts/${language}.json`;
