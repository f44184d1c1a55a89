using System.Globalization;
using Isomer.Schema;

namespace Isomer.Oracle;

/// <summary>A row of <see cref="CatalogQueries.Identities"/>. Where numbering goes on is data, and not read.</summary>
internal sealed record IdentityRow(QualifiedName Table, string Column, bool IsAlways, string Options)
{
    private const string IncrementBy = "INCREMENT BY:";

    /// <summary>The identity, its step null where it is 1.</summary>
    public Identity Identity =>
        new() { Kind = IsAlways ? IdentityKind.Always : IdentityKind.ByDefault, Increment = Increment is 1 ? null : Increment };

    // START WITH: 1, INCREMENT BY: 1, MAX_VALUE: 9999999999999999999999999999, MIN_VALUE: 1, CYCLE_FLAG: N, CACHE_SIZE: 20, ORDER_FLAG: N
    private long? Increment => Options.Split(',').Select(o => o.Trim())
        .Where(o => o.StartsWith(IncrementBy, StringComparison.Ordinal) &&
            long.TryParse(o[IncrementBy.Length..], NumberStyles.Integer, CultureInfo.InvariantCulture, out _))
        .Select(o => (long?)long.Parse(o[IncrementBy.Length..], CultureInfo.InvariantCulture)).FirstOrDefault();

    public static IdentityRow Read(CatalogRow row) => new(row.Name(0, 1), row.Text(2), row.Is(3, "ALWAYS"), row.TextOrNull(4) ?? "");
}
