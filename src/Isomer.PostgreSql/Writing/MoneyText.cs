namespace Isomer.PostgreSql;

/// <summary>
/// money as text. The server reads digits and separators by the locale, and rounds; in the locale C an amount always has two fraction
/// digits and a point, so that a count of smallest units, divided by 100, arrives as that count.
/// </summary>
internal static class MoneyText
{
    public const decimal UnitsPerOne = 100;

    /// <summary>Sets the locale until the transaction ends.</summary>
    public const string Setting = "SET LOCAL lc_monetary = 'C'";
}
