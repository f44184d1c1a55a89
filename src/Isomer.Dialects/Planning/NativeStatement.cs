using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>Native objects whose text is a whole statement can be created with it; a mere clause is only listed.</summary>
internal static class NativeStatement
{
    /// <summary>
    /// Whether the text creates the object. A table or index that is listed besides the canonical one is created by that.
    /// </summary>
    public static bool IsStatement(NativeObject native) =>
        native.Kind is not ("table" or "index") &&
        (native.Native.Text.StartsWith("CREATE ", StringComparison.OrdinalIgnoreCase) ||
         native.Native.Text.StartsWith("ALTER TABLE ", StringComparison.OrdinalIgnoreCase));

    /// <summary>Plans what a change of a native object can: its creation. How to drop one, its text does not say.</summary>
    public static void Plan(Change change, PlanBuilder plan)
    {
        if (change is AddNativeObject { Object: var native } && IsStatement(native))
        {
            var stage = native.Kind switch
            {
                "extension" => PlanStage.CreateExtensions,
                "partition function" => PlanStage.CreateExtensions,
                "type" or "collation" or "partition scheme" => PlanStage.CreateEnums,
                _ => PlanStage.CreateNatives,
            };
            plan.Add(stage, change.Target, native.Native.Text.Trim().TrimEnd(';'));
        }
    }
}
