"""Reads a QR code by the standard (ISO/IEC 18004), byte mode, undamaged; owes the encoder nothing.

Only the table of blocks per version is written down here, for correction level M.
"""

from __future__ import annotations

Matrix = tuple[tuple[bool, ...], ...]

# Level M: per version, (blocks, data bytes each) in one or two groups.
BLOCKS = {
    1: [(1, 16)], 2: [(1, 28)], 3: [(1, 44)], 4: [(2, 32)], 5: [(2, 43)], 6: [(4, 27)],
    7: [(4, 31)], 8: [(2, 38), (2, 39)], 9: [(3, 36), (2, 37)], 10: [(4, 43), (1, 44)],
    11: [(1, 50), (4, 51)], 12: [(6, 36), (2, 37)], 13: [(8, 37), (1, 38)],
    14: [(4, 40), (5, 41)], 15: [(5, 41), (5, 42)], 16: [(7, 45), (3, 46)],
    17: [(10, 46), (1, 47)], 18: [(9, 43), (4, 44)], 19: [(3, 44), (11, 45)],
    20: [(3, 41), (13, 42)],
}  # fmt: skip
MASKS = (
    lambda i, j: (i + j) % 2 == 0,
    lambda i, _: i % 2 == 0,
    lambda _, j: j % 3 == 0,
    lambda i, j: (i + j) % 3 == 0,
    lambda i, j: (i // 2 + j // 3) % 2 == 0,
    lambda i, j: i * j % 2 + i * j % 3 == 0,
    lambda i, j: (i * j % 2 + i * j % 3) % 2 == 0,
    lambda i, j: ((i + j) % 2 + i * j % 3) % 2 == 0,
)


def words_of(matrix: Matrix) -> str:
    """The text in the code."""
    side = len(matrix)
    version = (side - 17) // 4
    assert [matrix[6][n] for n in range(8, side - 8)] == [n % 2 == 0 for n in range(8, side - 8)]
    form = int("".join(str(int(matrix[8][n])) for n in (0, 1, 2, 3, 4)), 2) ^ 0b10101
    assert form >> 3 == 0, "level M"
    mask = MASKS[form & 7]
    bits = [matrix[i][j] ^ mask(i, j) for i, j in _path(side, version)]
    whole = [int("".join(str(int(b)) for b in bits[n : n + 8]), 2) for n in range(0, len(bits), 8)]
    stream = "".join(f"{byte:08b}" for byte in _in_order(whole, BLOCKS[version]))
    assert stream[:4] == "0100", "bytes"
    wide = 8 if version < 10 else 16
    count = int(stream[4 : 4 + wide], 2)
    start = 4 + wide
    return bytes(int(stream[start + 8 * n : start + 8 * n + 8], 2) for n in range(count)).decode()


def _in_order(whole: list[int], groups: list[tuple[int, int]]) -> list[int]:
    """Data bytes block by block out of the interleaved stream."""
    sizes = [size for count, size in groups for _ in range(count)]
    blocks: list[list[int]] = [[] for _ in sizes]
    at = iter(whole)
    for place in range(max(sizes)):
        for block, size in zip(blocks, sizes, strict=True):
            if place < size:
                block.append(next(at))
    return [byte for block in blocks for byte in block]


def _path(side: int, version: int) -> list[tuple[int, int]]:
    """Data modules in reading order: two columns at a time, up and down, right to left."""
    found, upward, column = [], True, side - 1
    while column > 0:
        column -= column == 6  # the timing column holds nothing
        for n in range(side):
            row = side - 1 - n if upward else n
            pair = ((row, column), (row, column - 1))
            found += [(i, j) for i, j in pair if not _fixed(i, j, side, version)]
        upward, column = not upward, column - 2
    return found


def _fixed(i: int, j: int, side: int, version: int) -> bool:
    if (i < 9 and (j < 9 or j >= side - 8)) or (i >= side - 8 and j < 9) or 6 in (i, j):
        return True
    if version >= 7 and ((i < 6 and side - 11 <= j) or (j < 6 and side - 11 <= i)):
        return True
    spots = _spots(version)
    corners = {(6, 6), (6, side - 7), (side - 7, 6)}
    return any(
        abs(i - y) < 3 and abs(j - x) < 3 for y in spots for x in spots if (y, x) not in corners
    )


def _spots(version: int) -> list[int]:
    if version == 1:
        return []
    count = version // 7 + 2
    last = 4 * version + 10
    step = 26 if version == 32 else (version * 4 + count * 2 + 1) // (count * 2 - 2) * 2
    return [6, *sorted(last - step * n for n in range(count - 1))]
