namespace Isomer.Engines.Values;

/// <summary>
/// Day arithmetic of the proleptic Gregorian calendar over years that <see cref="DateTime"/> does not reach. Years are astronomical:
/// 0 is 1 BC, -1 is 2 BC.
/// </summary>
/// <remarks>The algorithm is Howard Hinnant's days_from_civil and civil_from_days: eras of 400 years, counted from March 1.</remarks>
internal static class Calendar
{
    private const int DaysPerEra = 146_097;
    private const int DaysFromMarchOfYearZero = 719_468;

    public static long DayOf(int year, int month, int day)
    {
        long y = month <= 2 ? year - 1L : year;
        var era = (y >= 0 ? y : y - 399) / 400;
        var yearOfEra = y - (era * 400);
        var dayOfYear = (((153 * (month + (month > 2 ? -3 : 9))) + 2) / 5) + day - 1;
        var dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return (era * DaysPerEra) + dayOfEra - DaysFromMarchOfYearZero;
    }

    public static (int Year, int Month, int Day) CivilOf(int day)
    {
        var z = (long)day + DaysFromMarchOfYearZero;
        var era = (z >= 0 ? z : z - (DaysPerEra - 1)) / DaysPerEra;
        var dayOfEra = z - (era * DaysPerEra);
        var yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var shifted = ((5 * dayOfYear) + 2) / 153;
        var month = (int)(shifted < 10 ? shifted + 3 : shifted - 9);
        var year = (int)(yearOfEra + (era * 400)) + (month <= 2 ? 1 : 0);
        return (year, month, (int)(dayOfYear - (((153 * shifted) + 2) / 5) + 1));
    }

    public static int DaysInMonth(int year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };
}
