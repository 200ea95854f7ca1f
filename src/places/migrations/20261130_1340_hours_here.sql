-- When places are open was computed with the school holidays and the sun of Lille, wherever the house is: computed anew, on demand and each night.
delete from places.opening where hours ~ '\m(SH|sunrise|sunset|dawn|dusk)\M';
delete from places.opened_day where hours ~ '\m(SH|sunrise|sunset|dawn|dusk)\M';
