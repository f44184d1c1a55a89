using Isomer.Schema;

namespace Isomer.Generator.Emit;

/// <summary>One column of the destination's row.</summary>
/// <param name="move">The column.</param>
/// <param name="description">What was understood of it.</param>
/// <param name="property">Its C# name.</param>
/// <param name="writeOrdinal">The writer's ordinal.</param>
/// <param name="readOrdinal">The reader's ordinal; <see cref="RowLayout.NotRead"/> where no reader brings it.</param>
internal sealed class TargetCell(MappedColumn move, string description, string property, int writeOrdinal, int readOrdinal)
{
    private const string Row = "_row";

    private readonly ClrType _type = ClrType.Of(move.Target.Type);

    public string Column => move.Target.Name;

    public string Description => description;

    public string Property => property;

    /// <summary>The C# type, without a question mark.</summary>
    public string Type => _type.Name;

    // A field of a reference type begins as null, whatever the column says.
    public bool HoldsNull => move.Target.IsNullable || _type.IsReference;

    public string FieldMark => HoldsNull ? "?" : "";

    public string PropertyMark => move.Target.IsNullable ? "?" : "";

    public string ForgivingMark => _type.IsReference && !move.Target.IsNullable ? "!" : "";

    /// <summary>What the property gives before it is assigned.</summary>
    public ReadCode Default => new(
        _type, Row, readOrdinal, move.Target.IsNullable, move.Constant is { } constant ? Constant.Value(constant, move.Target) : null);

    public MoveCode MoveStatement => new(move, Row, readOrdinal);

    public string WriteStatement =>
        _type.Write("writer", writeOrdinal, HoldsNull && !_type.IsReference ? $"_value{property}.Value" : "_value" + property) + ";";
}
