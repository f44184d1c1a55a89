namespace Isomer.Schema;

/// <summary>Which numbers a type takes in its brackets.</summary>
internal static class TypeArguments
{
    // The widest that any engine declares is numeric(1000, -1000..1000).
    private const int MaximumDigits = 1000;

    private const int MaximumFractionDigits = 9;

    /// <summary>
    /// The type with its arguments; null with <paramref name="error"/> set where they do not fit. A null argument is <c>*</c>.
    /// </summary>
    public static CanonicalType? Apply(TypeKind kind, List<int?> arguments, out string? error)
    {
        var name = TypeNames.Of(kind);
        var type = CanonicalType.Of(kind);
        int? first = arguments.Count > 0 ? arguments[0] : null;
        error = null;
        switch (kind)
        {
            case TypeKind.Decimal:
                return Decimal(type, arguments, mayBeUnbounded: true, out error);
            case TypeKind.Money:
                return Decimal(type, arguments, mayBeUnbounded: false, out error);
            case TypeKind.String or TypeKind.Binary or TypeKind.Bit:
                error = (arguments.Count, first) is (1, >= 1) ? null : $"'{name}' needs its length, 1 or more: {name}(20)";
                return error is null ? type with { Length = first } : null;
            case TypeKind.VarBit or TypeKind.MacAddr:
                error = (arguments.Count, first) is (0, _) or (1, >= 1) ? null : $"'{name}' takes one length, 1 or more: {name}(8)";
                return error is null ? type with { Length = first } : null;
            case TypeKind.Vector:
                error = (arguments.Count, first) is (1, >= 1 or null) ? null : "'vector' needs its number of elements, or *: vector(768)";
                return error is null ? type with { Length = first } : null;
            case TypeKind.Time or TypeKind.Timestamp or TypeKind.TimestampTz:
                error = (arguments.Count, first) is (1, >= 0 and <= MaximumFractionDigits)
                    ? null
                    : $"'{name}' needs its fraction digits, 0 to 9: {name}(6)";
                return error is null ? type with { Precision = first } : null;
            case TypeKind.Interval:
                error = (arguments.Count, first) is (0, _) or (1, >= 0 and <= MaximumFractionDigits)
                    ? null
                    : "'interval' takes its fraction digits, 0 to 9: interval(6)";
                return error is null ? type with { Precision = first } : null;
            default:
                error = arguments.Count == 0 ? null : $"'{name}' takes no argument";
                return error is null ? type : null;
        }
    }

    private static CanonicalType? Decimal(CanonicalType type, List<int?> arguments, bool mayBeUnbounded, out string? error)
    {
        var name = TypeNames.Of(type.Kind);
        var precision = arguments.FirstOrDefault();
        var scale = arguments.Count == 2 ? arguments[1] : precision is null ? null : 0;
        error = arguments.Count is 0 or > 2 || (arguments.Count == 2 && arguments[1] is null) || (precision is null && !mayBeUnbounded)
                ? $"'{name}' needs digits and fraction digits: {name}(12,2)" + (mayBeUnbounded ? $"; {name}(*) leaves them open" : "")
            : precision is < 1 or > MaximumDigits ? $"'{name}' takes 1 to {MaximumDigits} digits"
            : scale is < -MaximumDigits or > MaximumDigits ? $"'{name}' takes -{MaximumDigits} to {MaximumDigits} fraction digits"
            : null;
        return error is null ? type with { Precision = precision, Scale = scale } : null;
    }
}
