import { readLinkLines } from "../link-lines"

it.each([
  [
    "ACE-LAV-10ML:2,KIT-SUE-STD",
    [
      ["ACE-LAV-10ML", 2],
      ["KIT-SUE-STD", 1],
    ],
  ],
  ["A:1,A:2", [["A", 3]]],
  [" A : 2 ,, :3,B:0,C:-1,D:x", [["A", 2]]],
  ["A:100000", [["A", 99]]],
  ["", []],
])("reads %p", (text, lines) =>
  expect(readLinkLines(text)).toEqual(lines.map(([variant, quantity]) => ({ variant, quantity })))
)
