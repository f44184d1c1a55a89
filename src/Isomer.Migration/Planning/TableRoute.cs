using Isomer.Dialects;
using Isomer.Engines;
using Isomer.Migration.Policies;
using Isomer.Schema;

namespace Isomer.Migration.Planning;

/// <summary>One table's way: what is read, through which mapper, into what.</summary>
internal sealed record TableRoute
{
    /// <summary>The blueprint's view of it.</summary>
    public required MappedTable Mapped { get; init; }

    /// <summary>The id of the source's engine.</summary>
    public required string SourceEngine { get; init; }

    /// <summary>The table as the live source spells it.</summary>
    public required Table Source { get; init; }

    /// <summary>The table as the destination holds it.</summary>
    public required ProjectedTable Projected { get; init; }

    public required TableMapper Mapper { get; init; }

    /// <summary>What the reader brings: the mapper's columns, then those of the key that it does not read.</summary>
    public required IReadOnlyList<ReadColumn> Reads { get; init; }

    /// <summary>Where in <see cref="Reads"/> the source's primary key stands; empty without one.</summary>
    public required IReadOnlyList<int> KeyOrdinals { get; init; }

    /// <summary>What the writer takes.</summary>
    public required WriteTarget Target { get; init; }

    /// <summary>The values of the rows as the blueprint means them, in the order of <see cref="Target"/>.</summary>
    public required IReadOnlyList<CanonicalType> Types { get; init; }

    /// <summary>
    /// Whether each row stays as it is: same columns, no constant, no <c>Transform</c>. Then bytes may pass undecoded between like engines.
    /// </summary>
    public required bool IsVerbatim { get; init; }

    /// <summary>The policies for values that the destination does not hold; empty for none.</summary>
    public IReadOnlyList<ColumnPolicy> Policies { get; init; } = [];

    /// <summary>The columns that both sides compute and that are to come out alike; empty for none.</summary>
    public IReadOnlyList<ComputedColumn> Computed { get; init; } = [];

    /// <summary>How many of <see cref="Types"/> the mapper writes: all of them, but for a <see cref="ForProof">proof</see>.</summary>
    public int WrittenCount => Mapper.Writes.Count;

    /// <summary>The destination's name; what messages, ledger and reports call the table.</summary>
    public string Name => Projected.Table.Name.ToString();

    /// <summary>
    /// The way on which both sides are compared: what both compute stands behind what is written. It is this one where there is no such.
    /// </summary>
    public TableRoute ForProof() => Computed.Count == 0 ? this : this with
    {
        Reads = [.. Reads, .. Computed.Select(c => c.Read)],
        Target = new WriteTarget(Target.Table, [.. Target.Columns, .. Computed.Select(c => c.Write)]),
        Types = [.. Types, .. Computed.Select(c => c.Write.As)],
        IsVerbatim = false,
    };

    /// <summary>All rows of the source that go.</summary>
    public ReadRequest SourceRequest(KeyRange range) =>
        new() { Table = Source, Columns = Reads, Range = range, Filter = Mapped.Filter };

    /// <summary>The same columns at the destination, read back as what they mean.</summary>
    public ReadRequest DestinationRequest(KeyRange range) => new()
    {
        Table = Projected.Table,
        Columns = [.. Target.Columns.Select(c => new ReadColumn(c.Column, c.As))],
        Range = range,
    };
}
