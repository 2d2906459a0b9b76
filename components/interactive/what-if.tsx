'use client';

import { useId, useState } from 'react';

interface Props {
  label: string;
  /** Numbers as a writer writes them. */
  from: string;
  to: string;
  start: string;
  times: string;
  unit: string;
}

/** A number that a reader moves, and what comes of it: `start`, between `from` and `to`, times a factor. */
export function WhatIf({ label, from, to, start, times, unit }: Props) {
  const [value, setValue] = useState(Number(start));
  const id = `what-if${useId()}`;
  const isWhole = [from, to, start].map(Number).every(Number.isInteger);
  const result = Number((value * Number(times)).toPrecision(6));
  return (
    <p className="what-if">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={from}
        max={to}
        step={isWhole ? 1 : (Number(to) - Number(from)) / 100}
        value={value}
        onChange={(event) => setValue(Number(event.target.value))}
      />
      <output htmlFor={id}>{`${value}: ${result} ${unit}`}</output>
    </p>
  );
}
