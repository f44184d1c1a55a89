using Isomer.Engines;

namespace Isomer.Migration;

/// <summary>
/// Moves one row of one table from a reader to a writer. Generated per table; called for each row, so it neither allocates nor boxes.
/// </summary>
/// <remarks>
/// A mapper says itself what it reads (<see cref="Reads"/>) and writes (<see cref="Writes"/>); whoever opens the reader and the writer
/// follows these two lists and nothing else. Without a <c>Transform</c>, each mapped source column is read as the target's canonical type,
/// so that converting is the reader's job. With one, the reader brings every column of the source table as its own type (what the
/// <c>Transform</c> sees), then once more, as the target's type, each column whose type changes (what goes where the <c>Transform</c>
/// assigns nothing). See docs/generated-code.md.
/// </remarks>
public abstract class TableMapper
{
    /// <summary>The blueprint's name of the source table, as its file spells it.</summary>
    public abstract string SourceTable { get; }

    /// <summary>
    /// Whether a <c>Transform</c> of the application stands between source and target. Where none does, and both ends are one engine,
    /// bytes may pass undecoded.
    /// </summary>
    public abstract bool IsTransforming { get; }

    /// <summary>
    /// The reader's columns, by ordinal: columns of <see cref="SourceTable"/> with the type to request each as. A column may stand twice,
    /// with two types.
    /// </summary>
    public abstract IReadOnlyList<MapperColumn> Reads { get; }

    /// <summary>
    /// The writer's columns, in the order in which values are written: the target table's columns with their types before projection,
    /// generated ones left out.
    /// </summary>
    public abstract IReadOnlyList<MapperColumn> Writes { get; }

    /// <summary>
    /// Reads the reader's current row and writes its columns: between <see cref="RowWriter.BeginRow"/> and <see cref="RowWriter.EndRow"/>,
    /// which the caller calls. NULL is passed on wherever it stands, also in a column that should not hold it: the destination decides.
    /// </summary>
    /// <exception cref="ValueException">A value does not fit the type that it is wanted as.</exception>
    public abstract void Map(RowReader reader, RowWriter writer);
}
