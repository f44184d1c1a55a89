using Isomer.Generator.Naming;
using Isomer.Schema;

namespace Isomer.Generator.Model;

/// <summary>What the blueprint's class depends on: the names of its mappers, but no column.</summary>
internal sealed record DefinitionModel(
    OwnerModel Owner, string SourceEngine, EquatableArray<string> TargetEngines, string? Connection, EquatableArray<string> Mappers,
    bool HasMain)
{
    public static DefinitionModel Of(BlueprintModel blueprint) => new(
        blueprint.Owner,
        blueprint.SourceEngine,
        blueprint.TargetEngines,
        blueprint.Connection,
        RowTypes.Of(blueprint.Owner.Class, blueprint.Mapped.Tables).Select(n => n.Mapper).ToEquatableArray(),
        blueprint.HasMain);
}
