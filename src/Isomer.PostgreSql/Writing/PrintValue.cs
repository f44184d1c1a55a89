using Isomer.Engines;

namespace Isomer.PostgreSql;

/// <summary>Prints a value in the text format of COPY.</summary>
/// <param name="value">The value as the binary COPY takes it.</param>
/// <param name="text">Where the text goes.</param>
internal delegate void PrintValue(ReadOnlySpan<byte> value, PooledBytes text);
