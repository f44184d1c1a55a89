using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>How much of each column an index holds, where an engine limits a key by what its columns may hold.</summary>
/// <param name="dialect">The engine.</param>
/// <param name="held">The type that holds each column.</param>
internal sealed class IndexPrefixes(Dialect dialect, IReadOnlyDictionary<string, CanonicalType> held)
{
    /// <summary>The prefix of each part; null for all of it. A unique index keeps what it has: its columns were made to fit.</summary>
    public IReadOnlyList<int?> Of(TableIndex index, string? method)
    {
        var own = index.Columns.Select(c => dialect.Features.HasIndexPrefixes ? c.PrefixLength : null).ToArray();
        if (index.IsUnique || method is not null || dialect.Features.MaxKeyBytes == 0 || !dialect.Features.HasIndexPrefixes)
        {
            return own;
        }

        var types = index.Columns.Select(c => c.Expression is ColumnExpression plain && held.TryGetValue(plain.Name, out var type)
            ? type
            : null).ToArray();
        var sizes = types.Select((t, i) =>
            t is null ? 0
            : own[i] is { } length && KeyShares.IsFlexible(t) ? Math.Min(BytesOf(t, length), dialect.MaxBytes(t))
            : dialect.MaxBytes(t)).ToArray();
        var shares = KeyShares.Of(dialect.Features.MaxKeyBytes, sizes, [.. types.Select(t => t is not null && KeyShares.IsFlexible(t))]);
        return [.. own.Select((length, i) => shares[i] < sizes[i] ? dialect.LengthIn(shares[i], types[i]!) : length)];
    }

    private int BytesOf(CanonicalType type, int length) =>
        length * (dialect.Features.MaxKeyBytes / dialect.LengthIn(dialect.Features.MaxKeyBytes, type));
}
