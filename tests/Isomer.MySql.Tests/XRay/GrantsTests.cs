namespace Isomer.MySql.Tests;

public class GrantsTests
{
    [Theory]
    [InlineData("GRANT USAGE ON *.* TO `u`@`%` IDENTIFIED BY PASSWORD '*1'", "USAGE")]
    [InlineData("GRANT SELECT, SHOW VIEW ON `shop`.* TO `u`@`%`", "SELECT|SHOW VIEW")]
    [InlineData("GRANT SELECT ON `sh\\_p`.* TO `u`@`%`", "")]
    [InlineData("GRANT EVENT ON `s_o%`.* TO `u`@`%`", "EVENT")]
    [InlineData("GRANT SELECT (a, b), TRIGGER ON `shop`.`t` TO `u`@`%`", "")]
    [InlineData("GRANT SELECT ON *.* TO `u`@`%` WITH GRANT OPTION", "SELECT|SELECT ON mysql.proc")]
    [InlineData("GRANT SELECT ON `mysql`.`proc` TO `u`@`%`", "SELECT ON mysql.proc")]
    [InlineData("GRANT ALL PRIVILEGES ON `shop`.* TO `u`@`%`", "ALTER ROUTINE|EVENT|EXECUTE|SELECT|SHOW VIEW|TRIGGER")]
    [InlineData("GRANT `r`@`%` TO `u`@`%`", "")]
    public void What_a_grant_gives_on_a_database(string grant, string privileges) =>
        Assert.Equal(privileges, string.Join('|', Grants.Of([grant], "shop").Order(StringComparer.Ordinal)));
}
