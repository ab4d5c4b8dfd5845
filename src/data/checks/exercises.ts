import type { Site } from '../types';

/** A page shows each exercise once, and only exercises that exist. */
export function checkExercises({ exercises, sections }: Site): readonly string[] {
  const ids = new Set(exercises.map(({ id }) => id));
  const shown = sections.flatMap(({ id, page, exercises: all }) =>
    all.map((exercise) => ({ exercise, place: `page "${page}", "${id}"` })),
  );
  return [
    ...shown
      .filter(({ exercise }) => !ids.has(exercise))
      .map(({ exercise, place }) => `${place}: there is no exercise "${exercise}"`),
    ...shown
      .filter(({ exercise }, at) => shown.findIndex((other) => other.exercise === exercise) < at)
      .map(({ exercise, place }) => `${place}: the exercise "${exercise}" stands twice`),
    ...[...ids]
      .filter((id) => !shown.some(({ exercise }) => exercise === id))
      .map((id) => `exercise "${id}": no page shows it with <Exercise id="${id}" />`),
  ];
}
