namespace Isomer.Sqlite;

/// <summary>What SQLite makes of a value on its way into a column. https://www.sqlite.org/datatype3.html, section 3.</summary>
internal enum Affinity
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Numbers become text.</summary>
    Text,

    /// <summary>Text that looks like a number becomes one; a REAL without a fraction becomes an INTEGER.</summary>
    Numeric,

    /// <summary>As <see cref="Numeric"/>, and every INTEGER becomes a REAL.</summary>
    Real,
}

/// <summary>The affinity of a declared type.</summary>
internal static class Affinities
{
    public static Affinity Of(string declaredType)
    {
        bool Has(string part) => declaredType.Contains(part, StringComparison.OrdinalIgnoreCase);
        return Has("INT") ? Affinity.Numeric
            : Has("CHAR") || Has("CLOB") || Has("TEXT") ? Affinity.Text
            : Has("BLOB") || declaredType.Trim().Length == 0 ? Affinity.None
            : Has("REAL") || Has("FLOA") || Has("DOUB") ? Affinity.Real
            : Affinity.Numeric;
    }
}
