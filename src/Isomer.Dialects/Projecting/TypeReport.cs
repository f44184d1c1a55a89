using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>Fits a type to an engine and says what that costs.</summary>
internal static class TypeReport
{
    /// <summary>The type that the engine holds; the gravest step on the way to it is reported.</summary>
    public static CanonicalType Fit(Dialect dialect, CanonicalType type, string target, string label, AnomalyList anomalies)
    {
        var fit = dialect.Fit(type);
        var gravest = fit.Fallbacks.OrderByDescending(f => f.Loss).FirstOrDefault();
        var store = dialect.StoreType(fit.Type);
        switch (gravest?.Loss)
        {
            case Loss.Representation:
                anomalies.Add(Codes.TypeRepresentation, target, label, type.ToString(), store, dialect.DisplayName, gravest.Reason);
                break;
            case Loss.Narrowing:
                var witness = gravest.Witness ?? "a value";
                anomalies.Add(Codes.TypeNarrowing, target, label, type.ToString(), store, dialect.DisplayName, gravest.Reason, witness);
                break;
            case Loss.Unsupported:
                anomalies.Add(Codes.TypeUnsupported, target, label, type.ToString(), store, dialect.DisplayName, gravest.Reason);
                break;
        }

        return fit.Type;
    }
}
