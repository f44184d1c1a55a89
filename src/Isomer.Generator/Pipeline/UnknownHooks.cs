using Isomer.Generator.Model;
using Isomer.Generator.Naming;
using Isomer.Schema;

namespace Isomer.Generator.Pipeline;

/// <summary>
/// A hook whose parameter is spelled by an alias is a hook to the compiler and none to the generator, which sees spellings only: its rows
/// would go untransformed. So that is an error.
/// </summary>
internal static class UnknownHooks
{
    public static EquatableArray<Diagnostic> Of(BlueprintModel blueprint, EquatableArray<TransformHook> hooks)
    {
        if (hooks.IsEmpty)
        {
            return default;
        }

        var rows = RowTypes.Of(blueprint.Owner.Class, blueprint.Mapped.Tables).Select(n => n.Source).ToArray();
        return hooks
            .Where(h => h.Class == blueprint.Owner.Class && !rows.Contains(h.SourceRow))
            .Select(h => Diagnostic.Create(Codes.UnknownTransform, h.Class, h.SourceRow, string.Join(", ", rows)))
            .ToEquatableArray();
    }
}
