-- Each step of a loan stays.
select platform.let_outlive('loans.step');
