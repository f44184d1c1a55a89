using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>What it costs to give a column that holds rows another type.</summary>
internal static class TypeChangeRisk
{
    /// <summary>The risk where the new type holds every value of the old one.</summary>
    public static readonly (PlanRisk Risk, string Reason) Held = (PlanRisk.Rewrites, "may rewrite the table");

    /// <summary>The risk and its reason: engines round what is too fine without a word, and refuse what is too long or too great.</summary>
    public static (PlanRisk Risk, string Reason) Of(CanonicalType was, CanonicalType shall)
    {
        if (TypeJoin.Of(was, shall) == shall)
        {
            return Held;
        }

        var isRounded = shall.Kind is TypeKind.Decimal or TypeKind.Float32 or TypeKind.Time or TypeKind.Timestamp or
            TypeKind.TimestampTz or TypeKind.Date
            || (was.Kind is TypeKind.Decimal or TypeKind.Float32 or TypeKind.Float64 && TypeJoin.Of(was, shall) is not null);
        return isRounded
            ? (PlanRisk.Destructive, $"{was} may be rounded to {shall}")
            : shall.Kind == TypeKind.Text ? (PlanRisk.Rewrites, "rewrites the table")
            : (PlanRisk.MayFail, $"fails where a value is no {shall}");
    }
}
