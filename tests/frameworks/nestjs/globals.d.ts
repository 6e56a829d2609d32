// What the server needs of Node and of packages without types.

declare const Buffer: { from(value: number[] | string, encoding?: string): any };
declare module 'cookie-parser';
