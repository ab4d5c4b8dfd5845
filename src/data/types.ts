/** The two locales of the site; `ko` is the one the text is written in first. */
export type Locale = 'ko' | 'en';

/** One value in each locale. Leaving a locale out does not compile. */
export type Localized<T = string> = Readonly<Record<Locale, T>>;

/** The three languages that are compared, in display order. */
export type Language = 'go' | 'rust' | 'typescript';

/**
 * How a language has a construct.
 *
 * - `equivalent`: in the language, its standard library or its de-facto library
 * - `partial`: something close, with a difference that matters
 * - `idiom`: no API, but a customary pattern of other constructs
 * - `none`: no counterpart, because it is unnecessary or impossible
 */
export type Kind = 'equivalent' | 'partial' | 'idiom' | 'none';

/** A searchable name, written exactly as code writes it, with its official documentation. */
export interface ApiSymbol {
  readonly name: string;
  readonly url: string;
}

interface CounterpartFacts {
  /** Names a reader may search for; the first one stands for the language in tables. */
  readonly symbols: readonly ApiSymbol[];
  /** The shortest code that shows it, one line; for `none`, what people write instead or "". */
  readonly syntax: string;
  /** Library it comes from when that is not the language or its standard library. */
  readonly library?: string;
  /** Oldest version of the language, runtime or library that has it, such as "Go 1.25". */
  readonly since?: string;
}

/** What one language has for a construct. Everything but `equivalent` owes the reader a note. */
export type Counterpart =
  | (CounterpartFacts & { readonly kind: 'equivalent'; readonly note?: Localized })
  | (CounterpartFacts & { readonly kind: 'partial' | 'idiom' | 'none'; readonly note: Localized });

/** A concept, what each language has for it, and where the analogy breaks. */
export interface Construct {
  /** kebab-case; the name of its data file, programs, page and JSON. */
  readonly id: string;
  readonly category: string;
  readonly title: Localized;
  /** One sentence. */
  readonly summary: Localized;
  readonly go: Counterpart;
  readonly rust: Counterpart;
  readonly typescript: Counterpart;
  /** Where the analogy breaks. */
  readonly difference: Localized;
  /** The mistake that people who come from another language make. */
  readonly pitfall?: Localized;
  /** Search terms besides titles and symbols: loanwords, other words for the same thing. */
  readonly aliases: Localized<readonly string[]>;
  /** Those of its aliases and symbols that lead to other constructs as well; these mark them too. */
  readonly shared?: readonly string[];
  /** Ids of related constructs; a check keeps them mutual. */
  readonly related: readonly string[];
  /** Ids of the chapter's headings that teach or use it; each has to link to the construct. */
  readonly sections: readonly string[];
}

/** A group of constructs. */
export interface Category {
  readonly id: string;
  readonly title: Localized;
  readonly summary: Localized;
}

/** A language with the version that the site speaks of. */
export interface LanguageInfo {
  readonly id: Language;
  readonly title: string;
  /** Name accepted besides `id`, such as "ts". */
  readonly shortNames: readonly string[];
  /** What people call it in Korean, besides. */
  readonly spokenNames: readonly string[];
  /** Version and libraries that the text is written against. */
  readonly version: string;
  /** What the language is in this comparison: one sentence. */
  readonly model: Localized;
}

/** One term with the spelling that the Korean text must use. */
export interface Term {
  readonly id: string;
  readonly ko: string;
  readonly en: string;
  /** Other spellings that readers type. */
  readonly variants: Localized<readonly string[]>;
  /** Spellings that the Korean text must not use. */
  readonly forbidden: readonly string[];
  /** What it means in this chapter: one sentence. */
  readonly meaning: Localized;
  /** Id of the construct, or of the page or heading, that explains it. */
  readonly see?: string;
}

/**
 * What running a program must show.
 *
 * - `output`: exit status 0 and exactly the recorded lines
 * - `unordered-output`: exit status 0 and the recorded lines in any order
 * - `compile-fail`: the compiler refuses it with the recorded message
 * - `panic`: it starts, and ends with a status other than 0 and the recorded lines
 */
export type Expectation = 'output' | 'unordered-output' | 'compile-fail' | 'panic';

/** What a real run of a program printed, and with what. */
export interface ProgramOutput {
  /** The command that a reader would type in the language's folder of `src/snippets`. */
  readonly command: string;
  /** Such as "go1.26.8". */
  readonly toolchain: string;
  /** Such as "tokio 1.53.1"; empty where only the standard library is used. */
  readonly libraries: readonly string[];
  readonly text: string;
}

/** One verified program. */
export interface Program {
  readonly id: string;
  readonly language: Language;
  /** From the root of the repository, with "/". */
  readonly path: string;
  readonly expectation: Expectation;
  /** As a reader sees it: without the expectation and the region marks. */
  readonly source: string;
  /** Named parts of `source`, each without its common indentation. */
  readonly regions: Readonly<Record<string, string>>;
  readonly output: ProgramOutput;
}

/** One file of an exercise. */
export interface ExerciseFile {
  /** From the root of the repository, with "/". */
  readonly path: string;
  /** As a reader sees it: without the lines that only choose between start and solution. */
  readonly source: string;
}

/** An exercise in one language: a program to complete, the test that judges it, and a solution. */
export interface Exercise {
  readonly id: string;
  readonly language: Language;
  /** Folder of its files, from the root of the repository, with "/". */
  readonly path: string;
  /** What a reader types in the language's folder of `src/snippets` to test a file. */
  readonly commands: { readonly start: string; readonly solution: string };
  readonly start: ExerciseFile;
  readonly solution: ExerciseFile;
  readonly test: ExerciseFile;
}

/** A page of the chapter (level 1) or one heading of it, with the text up to the next heading. */
export interface Section {
  /** A page's slug or a heading's explicit id: unique over the whole chapter. */
  readonly id: string;
  /** Slug of the page that holds it; the landing page is "index". */
  readonly page: string;
  readonly level: number;
  readonly title: Localized;
  /** Titles from the page to the parent; empty for a page. */
  readonly breadcrumb: Localized<readonly string[]>;
  /** Site-absolute, with the anchor. */
  readonly url: Localized;
  /** Plain text without code blocks. */
  readonly text: Localized;
  /** Programs shown in it, in order. */
  readonly programs: readonly { readonly id: string; readonly region?: string }[];
  /** Ids of the exercises shown in it, in order. */
  readonly exercises: readonly string[];
  /** Ids of the constructs whose pages it links to. */
  readonly constructs: readonly string[];
}

/** An id that something had before. */
export interface Rename {
  /** What it is the id of, as the path of the API says. */
  readonly resource: 'categories' | 'constructs' | 'programs' | 'sections';
  readonly from: string;
  /** The id that it has now. */
  readonly to: string;
}

/** Everything that is published, read once; all views are computed from it. */
export interface Site {
  readonly languages: readonly LanguageInfo[];
  readonly categories: readonly Category[];
  readonly constructs: readonly Construct[];
  readonly glossary: readonly Term[];
  readonly programs: readonly Program[];
  readonly exercises: readonly Exercise[];
  readonly sections: readonly Section[];
  /** Ids of before; their addresses in the API lead to where the thing is now. */
  readonly renamed: readonly Rename[];
}
