import type { Point } from './types';

const HEAD_LENGTH = 9;
const HEAD_WIDTH = 9;
const CORNER = 8;

/**
 * Reads points that are written as in the `points` of an SVG polyline; there must be two at least.
 *
 * @example parsePoints('0,0 20,0') // [[0, 0], [20, 0]]
 */
export function parsePoints(text: string): readonly Point[] {
  const points = text.split(' ').map((pair): Point => {
    const [x = NaN, y = NaN, ...rest] = pair.split(',').map(Number);
    return rest.length > 0 ? [NaN, NaN] : [x, y];
  });
  if (points.length < 2 || points.flat().some(Number.isNaN)) {
    throw new Error(`Cannot read points "${text}": write "x,y x,y"`);
  }
  return points;
}

/**
 * Gives the path through points, with round corners.
 *
 * @example linePath([[0, 0], [20, 0]]) // 'M0 0 L20 0'
 */
export function linePath(points: readonly Point[]): string {
  const parts = points.map((point, at) => {
    const [before, after] = [points[at - 1], points[at + 1]];
    if (before === undefined) return `M${write(point)}`;
    if (after === undefined) return `L${write(point)}`;
    const [into, out] = [towards(point, before, CORNER), towards(point, after, CORNER)];
    return `L${write(into)} Q${write(point)} ${write(out)}`;
  });
  return parts.join(' ');
}

/**
 * Gives the head of an arrow whose tip is the last point, and its line without the part that the
 * head covers.
 *
 * @example arrowPaths([[0, 0], [20, 0]]) // { line: 'M0 0 L12 0', head: 'M20 0 L11 4.5 L11 -4.5 Z' }
 */
export function arrowPaths(points: readonly Point[]): {
  readonly line: string;
  readonly head: string;
} {
  const [from = [0, 0], tip = [0, 0]] = points.slice(-2);
  const base = towards(tip, from, HEAD_LENGTH);
  const [x, y] = [(tip[0] - base[0]) / HEAD_LENGTH, (tip[1] - base[1]) / HEAD_LENGTH];
  const half = HEAD_WIDTH / 2;
  const left: Point = [base[0] - y * half, base[1] + x * half];
  const right: Point = [base[0] + y * half, base[1] - x * half];
  return {
    line: linePath([...points.slice(0, -1), towards(tip, from, HEAD_LENGTH - 1)]),
    head: `M${write(tip)} L${write(left)} L${write(right)} Z`,
  };
}

function towards(from: Point, to: Point, distance: number): Point {
  const share = distance / Math.hypot(to[0] - from[0], to[1] - from[1]);
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

function write(point: Point): string {
  return point.map((value) => Math.round(value * 100) / 100).join(' ');
}
