using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>Fits a type to an engine and says what that costs.</summary>
internal static class TypeReport
{
    /// <summary>The type that the engine holds; the gravest step on the way to it is reported.</summary>
    public static CanonicalType Fit(Dialect dialect, CanonicalType type, string target, string label, AnomalyList anomalies)
    {
        var fit = dialect.Fit(type);
        if (CostsAnything(fit))
        {
            Report(dialect, type, fit, target, label, anomalies);
        }

        return fit.Type;
    }

    /// <summary>Whether a step on the way to the type is to be told.</summary>
    public static bool CostsAnything(TypeFit fit)
    {
        foreach (var step in fit.Fallbacks)
        {
            if (step.Loss >= Loss.Representation)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reports the gravest step on the way from a type to the one that holds it.</summary>
    public static void Report(Dialect dialect, CanonicalType type, TypeFit fit, string target, string label, AnomalyList anomalies)
    {
        var gravest = fit.Fallbacks.OrderByDescending(f => f.Loss).First();
        var store = dialect.StoreType(fit.Type);
        switch (gravest.Loss)
        {
            case Loss.Representation:
                anomalies.Add(Codes.TypeRepresentation, target, label, type.ToString(), store, dialect.DisplayName, gravest.Reason);
                break;
            case Loss.Narrowing:
                var witness = gravest.Witness ?? "a value";
                anomalies.AddNarrowing(
                    Codes.TypeNarrowing, target, ValueRules.Of(type, fit),
                    label, type.ToString(), store, dialect.DisplayName, gravest.Reason, witness);
                break;
            case Loss.Unsupported:
                anomalies.Add(Codes.TypeUnsupported, target, label, type.ToString(), store, dialect.DisplayName, gravest.Reason);
                break;
        }
    }
}
