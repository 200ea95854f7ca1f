-- Two records that become one may bring the same picture: that it is not added twice is seen to while the place is locked.
drop index places.photo_once;
